import { useSignal } from '@preact/signals';
import { MyPath } from '@/components/my-path/my-path';
import { learningPath, pathProgress } from '@/utils/learning';
import { findPersona, personas } from '@/utils/personas';
import type { Stored } from '@/utils/store';

/** The path of a role; the person's own first, and any other for whoever has not said or is curious. */
export function PathPage({ stored }: { stored: Stored }) {
  const { tips, packs, profile, history } = stored;
  const own = profile.personas.filter((id) => findPersona(id));
  const offered = [...own, ...personas.map(({ id }) => id).filter((id) => !own.includes(id))];
  const chosen = useSignal(offered[0] ?? '');
  const path = learningPath(
    tips,
    { profile, persona: chosen.value, now: Date.now() },
    packs.flatMap((pack) => pack.paths ?? []),
  );
  return (
    <MyPath
      personas={offered.flatMap((id) => findPersona(id) ?? [])}
      persona={chosen.value}
      path={path}
      progress={pathProgress(path, history)}
      onPersona={(id) => {
        chosen.value = id;
      }}
      onPrint={() => print()}
    />
  );
}
