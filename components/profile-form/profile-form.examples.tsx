import { emptyProfile } from '@/utils/settings';
import { ProfileForm } from './profile-form';

const change = () => {};

export const examples = {
  empty: () => <ProfileForm profile={emptyProfile} onChange={change} />,
  filled: () => (
    <ProfileForm
      profile={{ ...emptyProfile, personas: ['housing-officer'], licences: ['copilot-chat'], tools: ['outlook'] }}
      onChange={change}
    />
  ),
  'one part': () => <ProfileForm profile={emptyProfile} part="licences" onChange={change} />,
  disabled: () => <ProfileForm profile={emptyProfile} disabled onChange={change} />,
};
