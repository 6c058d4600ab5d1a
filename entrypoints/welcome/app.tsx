import { useSignal } from '@preact/signals';
import { Page } from '@/components/page/page';
import { useFollow } from '@/components/page/use-follow';
import { useSaving } from '@/components/page/use-saving';
import { formParts, ProfileForm } from '@/components/profile-form/profile-form';
import { listShippedPacks, readShippedPack } from '@/utils/platform';
import { openStore, sayProblem } from '@/utils/store';

const store = openStore({ list: listShippedPacks, read: readShippedPack });

/** The first page a person sees: four questions, each of which may be skipped and answered later. */
export function App() {
  const { news: stored, failed } = useFollow(store.follow);
  const { save, unsaved } = useSaving();
  const step = useSignal(0);

  if (!stored) return <Page title="Welcome" branded ready={false} failed={failed} />;

  const part = formParts[step.value];
  const go = (to: number) => {
    step.value = to;
    // The next question begins at its top.
    requestAnimationFrame(() => window.scrollTo(0, 0));
  };
  return (
    <Page
      title={part ? 'A tip that fits, where you work' : 'You are ready'}
      branded
      ready
      unsaved={unsaved}
      problems={stored.problems.map(sayProblem)}
    >
      {step.value === 0 && (
        <p class="welcome-lead">
          Sidelight sees which workplace tool is open and offers a short tip on working with AI there. It never covers
          your page, and everything stays on this device: no account, no tracking. Tell it a little about your work, or
          skip what you like.
        </p>
      )}
      <div hidden={!part}>
        {part && (
          <p class="small" role="status">
            Question {step.value + 1} of {formParts.length}
          </p>
        )}
        <ProfileForm
          profile={stored.profile}
          {...(part && { part })}
          disabled={stored.readOnly}
          onChange={(change) => save(store.changeProfile(change))}
        />
      </div>
      {part ? (
        <p class="welcome-steps">
          <button type="button" class="button-main" data-action="next" onClick={() => go(step.value + 1)}>
            {step.value === formParts.length - 1 ? 'Finish' : 'Next'}
          </button>
          {step.value > 0 && (
            <button type="button" data-action="back" onClick={() => go(step.value - 1)}>
              Back
            </button>
          )}
          <button type="button" class="button-quiet" data-action="skip" onClick={() => go(formParts.length)}>
            Skip the questions
          </button>
        </p>
      ) : (
        <Finished onBack={() => go(0)} />
      )}
    </Page>
  );
}

function Finished({ onBack }: { onBack(): void }) {
  return (
    <>
      <ol class="welcome-lead">
        <li>Pin the Sidelight icon: select the puzzle piece in the toolbar, then the pin.</li>
        <li>Open a tool that you work in, such as Outlook or Google Docs, and select the icon.</li>
        <li>Do you work in a desktop program? Choose it under “I'm working in”.</li>
      </ol>
      <p class="welcome-steps">
        <a href="/library.html">See every tip</a>
        <a href="/options.html">Settings</a>
        <button type="button" class="button-quiet" data-action="back" onClick={onBack}>
          Back to the questions
        </button>
      </p>
    </>
  );
}
