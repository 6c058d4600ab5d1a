import { emptyProfile } from '@/utils/settings';
import { MyData } from './my-data';

export const examples = {
  nothing: () => <MyData profile={emptyProfile} history={[]} />,
  something: () => (
    <MyData
      profile={{
        ...emptyProfile,
        personas: ['planning-officer'],
        preferences: { ...emptyProfile.preferences, off: false, offIn: ['excel'] },
      }}
      history={[
        { tipId: 'a/one', what: 'shown', at: 1 },
        { tipId: 'a/one', what: 'dismissed', at: 2 },
      ]}
    />
  ),
};
