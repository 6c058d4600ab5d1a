import { browser } from './browser';

/** The pages that a person can be sent to. */
export type Page = 'library' | 'options' | 'welcome';

/** Opens a page of Sidelight in a tab of its own. */
export async function openPage(page: Page): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) });
}

/** Opens an assistant, on the person's click and with nothing in the address. */
export async function openAssistant(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** The window that a page belongs to; ask early, a click may not wait for the answer. */
export async function currentWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

// Chrome's side panel is not in the standard, so the polyfill has no types for it.
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the side panel, or the sidebar in Firefox. Call it first thing in a click: an await before it loses the
 * person's gesture, and the browser then refuses.
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
