import { Page } from './page';

export const examples = {
  loading: () => <Page title="Your tips" ready={false} open={{}} />,
  ready: () => (
    <Page
      title="Outlook: reading mail"
      branded
      nav={<a href="/library.html">Library</a>}
      ready
      open={{ tool: 'outlook', activity: 'reading-mail' }}
    >
      <p>What the page holds.</p>
    </Page>
  ),
  'with a problem': () => (
    <Page title="Library" ready problems={['Your choices could not be read. Choose again in the settings.']} />
  ),
  unsaved: () => <Page title="Library" ready unsaved />,
  'no tips': () => <Page title="Library" ready={false} failed />,
};
