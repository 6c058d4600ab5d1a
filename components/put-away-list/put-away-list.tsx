import type { What } from '@/utils/history';

export interface PutAwayTip {
  id: string;
  title: string;
  by: What;
}

export interface PutAwayListProps {
  tips: readonly PutAwayTip[];
  readOnly?: boolean;
  onBringBack(tip: PutAwayTip): void;
}

const words: Partial<Record<What, string>> = {
  known: 'you know it',
  'not-my-job': 'not your job',
  snoozed: 'put off for now',
  dismissed: 'never again',
};

/** The one place where every tip that was put away can be brought back. */
export function PutAwayList({ tips, readOnly = false, onBringBack }: PutAwayListProps) {
  if (tips.length === 0) return <p>You have not put any tip away.</p>;
  return (
    <ul class="put-away-list">
      {tips.map((tip) => (
        <li key={tip.id}>
          {tip.title} <span class="small">({words[tip.by] ?? 'put away'})</span>{' '}
          <button
            type="button"
            data-action="bring-back"
            value={tip.id}
            disabled={readOnly}
            onClick={() => onBringBack(tip)}
          >
            Bring back<span class="visually-hidden">: {tip.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
