import { useId } from 'preact/hooks';
import type { ListedTool, OpenTool } from '@/utils/tools';
import './tool-picker.css';

export interface ToolPickerProps {
  open: OpenTool;
  tools: readonly ListedTool[];
  /** A tool's id, or nothing for "what the tab shows". */
  onPick(tool: string | undefined): void;
}

/** "I'm working in ...": the way in for people whose tool is a program on their desktop, or was not recognised. */
export function ToolPicker({ open, tools, onPick }: ToolPickerProps) {
  const id = useId();
  const desktop = tools.filter((tool) => tool.desktop);
  const others = tools.filter((tool) => !tool.desktop);
  return (
    <p class="tool-picker">
      <label for={id}>I'm working in</label>
      <select
        id={id}
        data-action="pick-tool"
        value={open.by === 'pick' ? open.tool : ''}
        onChange={(event) => onPick(event.currentTarget.value || undefined)}
      >
        <option value="">what this tab shows</option>
        <optgroup label="Also on the desktop">{desktop.map(toOption)}</optgroup>
        <optgroup label="In the browser">{others.map(toOption)}</optgroup>
      </select>
    </p>
  );
}

const toOption = ({ id, name }: ListedTool) => (
  <option key={id} value={id}>
    {name}
  </option>
);
