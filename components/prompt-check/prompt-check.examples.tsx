import { PromptCheck } from './prompt-check';

export const examples = {
  empty: () => <PromptCheck onCopy={async () => {}} />,
};
