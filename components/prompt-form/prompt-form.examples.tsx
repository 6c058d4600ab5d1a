import { PromptForm, type PromptFormProps } from './prompt-form';

const props: PromptFormProps = {
  tipId: 'example/prompt',
  prompt: {
    text: 'Write a reminder to {{reader}} about {{topic}}. Use only the text below. Say what is missing.',
    variables: [
      { name: 'reader', label: 'Who is it for?', example: 'my team leader' },
      { name: 'topic', label: 'What is it about?', example: 'the leave calendar' },
    ],
  },
  check: 'Check each date against the calendar.',
  assistants: [],
  onCopy: async () => {},
  onOpen: () => {},
};

export const examples = {
  empty: () => <PromptForm {...props} />,
  'with an assistant': () => (
    <PromptForm
      {...props}
      tipId="example/assistant"
      assistants={[{ name: 'Copilot Chat', address: 'https://example.org/' }]}
    />
  ),
  'no places': () => (
    <PromptForm
      {...props}
      tipId="example/plain"
      prompt={{ text: 'List the decisions in this thread.', variables: [] }}
    />
  ),
};
