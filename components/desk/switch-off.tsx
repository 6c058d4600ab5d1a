import type { Preferences } from '@/utils/settings';
import { findTool, type OpenTool } from '@/utils/tools';

export interface SwitchOffProps {
  open: OpenTool;
  preferences: Preferences;
  onPreferences(preferences: Preferences): void;
}

/** The way to have no tips: in the tool that is open, or anywhere. */
export function SwitchOff({ open: { tool }, preferences, onPreferences }: SwitchOffProps) {
  return (
    <details class="tip-fold">
      <summary>Switch off</summary>
      <p class="tip-action-row">
        {tool !== undefined && (
          <button
            type="button"
            onClick={() => onPreferences({ ...preferences, offIn: [...preferences.offIn, tool] })}
          >{`Tips in ${findTool(tool)?.name ?? tool}`}</button>
        )}
        <button type="button" onClick={() => onPreferences({ ...preferences, off: true })}>
          Tips everywhere
        </button>
        {preferences.badge && (
          <button type="button" data-action="no-badge" onClick={() => onPreferences({ ...preferences, badge: false })}>
            The badge on the icon
          </button>
        )}
      </p>
    </details>
  );
}
