import { type Find, piecesOf, sayKind } from '@/utils/personal-data';
import './personal-data-stop.css';

export interface PersonalDataStopProps {
  /** What was found, in the texts that it was found in. */
  found: readonly { text: string; finds: readonly Find[] }[];
  onReplace(): void;
}

/** The tip that teaches why: it ships with Sidelight. */
const LESSON = '/library.html#/tip/basics/question-without-the-person';

/** Says what looks like personal data and what to put in its place. It warns and teaches; nothing is stopped or kept. */
export function PersonalDataStop({ found, onReplace }: PersonalDataStopProps) {
  const pieces = found.flatMap(({ text, finds }) => piecesOf(text, finds).filter(({ kind }) => kind));
  const seen = [...new Map(pieces.map((piece) => [piece.text, piece])).values()];
  return (
    <div role="status">
      {seen.length > 0 && (
        <div class="personal-data-stop" data-personal-data={seen.length}>
          <p>
            <strong>This looks like personal data.</strong> It has gone nowhere. Put something in its place before you
            paste it anywhere.
          </p>
          <ul>
            {seen.map(({ text, kind, instead }) => (
              <li key={text}>
                {kind && sayKind(kind)}: <mark class="personal-data-mark">{text}</mark> → {instead}
              </li>
            ))}
          </ul>
          <p class="personal-data-stop-buttons">
            <button type="button" data-action="replace-personal-data" onClick={onReplace}>
              Replace all
            </button>
            <a href={LESSON} target="_blank" rel="noopener">
              Why, and how to ask without it
            </a>
          </p>
        </div>
      )}
    </div>
  );
}
