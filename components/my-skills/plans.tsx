import type { Profile } from '@/utils/settings';

/** What the person means to do next time, each with the tip that it came from. */
export function Plans({ plans, onDrop }: { plans: Profile['plans']; onDrop(tipId: string): void }) {
  return (
    <section class="my-skills-screen-only" aria-labelledby="my-skills-plans">
      <h2 id="my-skills-plans">Your plans</h2>
      {plans.length === 0 && (
        <p>None yet. When you have tried a tip, you can keep its “Next time ..., I will ...” here.</p>
      )}
      <ul class="my-skills-plans">
        {plans.map(({ tipId, text }) => (
          <li key={tipId}>
            <span>
              {text} <a href={`#/tip/${tipId}`}>The tip</a>
            </span>
            <button type="button" class="button-quiet" data-action="drop-plan" onClick={() => onDrop(tipId)}>
              Let it go<span class="visually-hidden">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
