import { OwnHosts } from './own-hosts';

const props = { onAllow: async () => true, onForget: () => {} };

export const examples = {
  'none allowed': () => <OwnHosts hosts={[]} {...props} />,
  'two allowed': () => <OwnHosts hosts={['democracy.example.gov.uk', 'intranet.example.gov.uk']} {...props} />,
  'a long address': () => (
    <OwnHosts hosts={['planning-and-building-control.online.a-very-long-council-name.gov.uk']} {...props} />
  ),
};
