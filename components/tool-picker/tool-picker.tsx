import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { findTool, findTools, type ListedTool, type OpenTool } from '@/utils/tools';
import './tool-picker.css';

export interface ToolPickerProps {
  open: OpenTool;
  tools: readonly ListedTool[];
  /** Ids of the tools chosen last, latest first. */
  recent: readonly string[];
  /** A tool's id, or nothing for "what the tab shows". */
  onPick(tool: string | undefined): void;
}

/**
 * "I'm working in ...": the way in for people whose tool is a program on their desktop, or was not recognised. A
 * combobox as the ARIA practices have it: type to find, arrows to move, Enter to choose, Escape to leave it as it was.
 */
export function ToolPicker({ open, tools, recent, onPick }: ToolPickerProps) {
  const id = useId();
  // What is being typed; undefined while nobody is choosing.
  const typed = useSignal<string | undefined>(undefined);
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const isOpen = typed.value !== undefined;
  const groups = isOpen ? findTools(tools, typed.value ?? '', recent) : [];
  const options = groups.flatMap((group) => group.tools);
  const optionId = (index: number) => `${id}-option-${index}`;

  useEffect(() => {
    // The list opens below the field, which may be the last thing that can be seen.
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active.value]);

  const show = (text: string) => {
    typed.value = text;
    active.value = 0;
  };
  const close = () => {
    typed.value = undefined;
  };
  const pick = (tool: ListedTool | undefined) => {
    if (!tool) return;
    close();
    onPick(tool.id);
  };
  const move = (to: number) => {
    if (!isOpen) return show('');
    if (options.length > 0) active.value = (to + options.length) % options.length;
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(active.value + 1),
    ArrowUp: () => move(active.value - 1),
    Enter: () => pick(options[active.value]),
    Escape: close,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || (!isOpen && !event.key.startsWith('Arrow'))) return;
    // In the popup, an Escape that is not ours would close all of it.
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  let index = -1;
  return (
    <div class="tool-picker">
      <label for={id}>I'm working in</label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        data-action="pick-tool"
        autocomplete="off"
        spellcheck={false}
        placeholder="Type to find a tool"
        value={typed.value ?? findTool(open.tool)?.name ?? ''}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-source`}
        {...(isOpen && options.length > 0 && { 'aria-activedescendant': optionId(active.value) })}
        onClick={() => {
          if (!isOpen) show('');
          input.current?.select();
        }}
        onInput={(event) => show(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id={`${id}-list`} ref={list} class="tool-picker-list" role="listbox" aria-label="Tools" hidden={!isOpen}>
        {groups.map(({ heading, tools: found }) => (
          <fieldset key={heading} aria-label={heading ?? 'Found'}>
            {heading && (
              <div class="tool-picker-heading small" aria-hidden="true">
                {heading}
              </div>
            )}
            {found.map((tool) => {
              index += 1;
              const isActive = index === active.value;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys.
                <div
                  key={tool.id}
                  id={optionId(index)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={isActive}
                  data-tool-id={tool.id}
                  // The field keeps the focus; losing it would close the list before the click arrives.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => pick(tool)}
                >
                  {tool.name}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
      <p class="small" role="status">
        {isOpen && options.length === 0 && 'No tool is called that. Try another name, or leave it and use the library.'}
      </p>
      <p class="small tool-picker-source" id={`${id}-source`}>
        {SOURCES[open.by]}
        {open.by === 'pick' && (
          <button type="button" class="button-quiet" data-action="follow-tab" onClick={() => onPick(undefined)}>
            Go by the tab instead
          </button>
        )}
      </p>
    </div>
  );
}

const SOURCES: Record<OpenTool['by'], string> = {
  pick: 'Your choice. It holds until you change it or another tool is seen in a tab.',
  sighting: 'Seen in this tab.',
  nothing: 'No tool is seen in this tab.',
};
