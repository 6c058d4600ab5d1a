import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readOwnHost } from '@/utils/tools';
import './own-hosts.css';

export interface OwnHostsProps {
  /** The hosts that the person has allowed. */
  hosts: readonly string[];
  /** Asks the browser, in the very click; says whether the person allowed it. */
  onAllow(host: string): Promise<boolean>;
  onForget(host: string): void;
}

/** Where Sidelight may look beyond the tools that it knows by their address: the organisation's own servers. */
export function OwnHosts({ hosts, onAllow, onForget }: OwnHostsProps) {
  const id = useId();
  const text = useSignal('');
  const problem = useSignal('');

  const allow = (event: Event) => {
    event.preventDefault();
    const read = readOwnHost(text.value);
    if ('problem' in read) {
      problem.value = read.problem;
      return;
    }
    // Nothing may be waited for before this: the browser asks only in answer to a person's own act.
    onAllow(read.host).then(
      (allowed) => {
        problem.value = allowed ? '' : `You did not allow it, so Sidelight stays away from ${read.host}.`;
        if (allowed) text.value = '';
      },
      () => {
        problem.value = `The browser does not let Sidelight ask for ${read.host}. Ask your IT team to allow it.`;
      },
    );
  };

  return (
    <div class="own-hosts">
      <p>
        Some tools run at an address of your organisation's own: SharePoint or GitLab on its own servers, Modern.Gov,
        Idox Public Access, Jadu forms. Sidelight does not look there unless you allow it, one address at a time. It
        then reads the address and a few marks of the page, to tell which tool it is, and nothing else.
      </p>
      <form class="own-hosts-form" onSubmit={allow} noValidate>
        <label for={id}>Address of the tool</label>
        <span class="small" id={`${id}-hint`}>
          As in the address bar, for example https://democracy.example.gov.uk
        </span>
        {problem.value && (
          <p class="own-hosts-problem" role="alert" id={`${id}-problem`}>
            {problem.value}
          </p>
        )}
        <input
          id={id}
          name="own-host"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={text.value}
          aria-describedby={problem.value ? `${id}-hint ${id}-problem` : `${id}-hint`}
          aria-invalid={problem.value !== ''}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <button type="submit" data-action="allow-host">
          Allow this address
        </button>
      </form>
      {hosts.length === 0 ? (
        <p class="small">You have allowed none.</p>
      ) : (
        <ul class="own-hosts-list">
          {hosts.map((host) => (
            <li key={host}>
              <span class="own-hosts-name">{host}</span>
              <button type="button" class="button-quiet" data-action="forget-host" onClick={() => onForget(host)}>
                {`Take back ${host}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
