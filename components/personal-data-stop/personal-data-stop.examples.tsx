import { findPersonalData } from '@/utils/personal-data';
import { Marked } from './marked';
import { PersonalDataStop } from './personal-data-stop';

const found = (text: string) => ({ text, finds: findPersonalData(text) });
const letter = found('Write to Mrs Priya Sharma, CF10 3AT, about her case HB/2026/00413.');
const replace = () => {};

export const examples = {
  'three finds': () => <PersonalDataStop found={[letter]} onReplace={replace} />,
  'marked in the text': () => (
    <p>
      <Marked {...letter} />
    </p>
  ),
  'nothing found': () => (
    <div>
      Nothing stands below.
      <PersonalDataStop found={[found('Write a reminder about bins.')]} onReplace={replace} />
    </div>
  ),
  'long words': () => <PersonalDataStop found={[found(`${'a'.repeat(60)}@example.org`)]} onReplace={replace} />,
};
