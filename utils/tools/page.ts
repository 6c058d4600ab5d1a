import type { Sign } from './types';

// Questions to somebody else's page. It reaches the content script: keep it small.

/** Tells the element on which an answer rests, so that a change there can be noticed. */
export type Witness = (element: Element) => void;

/**
 * The first activity of which a page has a visible sign.
 *
 * @returns undefined where it has none, and where it makes the question fail.
 */
export function readSigns(signs: readonly Sign[], page: ParentNode, witness?: Witness): string | undefined {
  try {
    for (const [activity, ...selectors] of signs) {
      for (const selector of selectors) {
        const sign = select(page, selector).find(isShown);
        if (!sign) continue;
        witness?.(sign);
        return activity;
      }
    }
  } catch {
    // A hostile page can make any question about it throw.
  }
  return undefined;
}

// An icon's ligature is its name in every language, where the label beside it is translated.
function select(page: ParentNode, selector: string): Element[] {
  const [, icon] = /^icon:(.*)/.exec(selector) ?? [];
  if (icon === undefined) return [...page.querySelectorAll(selector)];
  return [...page.querySelectorAll('i, [class*="symbols"]')].filter(({ textContent }) => textContent?.startsWith(icon));
}

/** Whether a page has an element, visible or not. */
export function has(page: ParentNode | undefined, selector: string): boolean {
  try {
    return !!page?.querySelector(selector);
  } catch {
    return false;
  }
}

/** Whether a page shows an element. */
export function shows(page: ParentNode | undefined, selector: string): boolean {
  try {
    return !!page && select(page, selector).some(isShown);
  } catch {
    return false;
  }
}

// Tools keep what a person has left in the page, hidden. A page that is in no window has no layout to ask: there, only
// what the elements say of themselves counts.
function isShown(element: Element): boolean {
  if (element.closest('[hidden], [inert]')) return false;
  // What stands in a message or a document is its content, whatever it looks like.
  if (element.parentElement?.closest('[role="document"]')) return false;
  if (element.isConnected && element.ownerDocument.defaultView) {
    return element.checkVisibility({ visibilityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/(?:display: ?none|visibility: ?hidden)/.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}
