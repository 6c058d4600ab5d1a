import { type Find, piecesOf, sayKind } from '@/utils/personal-data';

/** A text in which each find is marked with what it is. */
export function Marked({ text, finds }: { text: string; finds: readonly Find[] }) {
  return (
    <>
      {piecesOf(text, finds).map(({ text: piece, kind }, place) =>
        kind ? (
          <mark key={place} class="personal-data-mark" data-kind={kind}>
            {piece}
            <span class="visually-hidden"> ({sayKind(kind)})</span>
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
