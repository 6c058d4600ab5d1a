import { ChoiceList } from '@/components/choice-list/choice-list';
import type { BadgeWorth, Preferences } from '@/utils/settings';

export interface RemindersProps {
  preferences: Pick<Preferences, 'badge' | 'holdOut'>;
  worth: BadgeWorth;
  disabled?: boolean;
  onChange(change: Partial<Pick<Preferences, 'badge' | 'holdOut'>>): void;
}

/** The badge on the toolbar icon: whether it may ask, and whether it is worth it to this person. */
export function Reminders({ preferences, worth, disabled = false, onChange }: RemindersProps) {
  const { badge, holdOut } = preferences;
  return (
    <>
      <ChoiceList
        legend="The badge on the icon"
        name="badge"
        choices={[
          {
            id: 'badge',
            name: 'Show a badge once a working day, when a tool has just been opened or left',
            hint: 'Never while you write, edit, present or meet, and no more for a tip that you left three times.',
          },
          {
            id: 'holdOut',
            name: 'Leave it out one day in ten, to see whether it is worth it',
            hint: 'Counted on this device only.',
          },
        ]}
        chosen={[...(badge ? ['badge'] : []), ...(holdOut ? ['holdOut'] : [])]}
        disabled={disabled}
        onToggle={(id, on) => onChange({ [id]: on })}
      />
      <p class="small">{sayWorth(worth)}</p>
    </>
  );
}

function sayWorth({ shown, heldBack, verdict }: BadgeWorth): string {
  const counts = `With the badge, you tried a tip on ${shown.tried} of ${sayDays(shown.days)}; without it, on ${heldBack.tried} of ${sayDays(heldBack.days)}.`;
  switch (verdict) {
    case 'more':
      return `${counts} It makes you try more.`;
    case 'less':
      return `${counts} It makes you try less: switch it off.`;
    case 'no-difference':
      return `${counts} It makes no difference that shows.`;
    default:
      return `Whether the badge makes you try more can't be said yet: not enough days. ${shown.days + heldBack.days > 0 ? counts : ''}`.trim();
  }
}

function sayDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
