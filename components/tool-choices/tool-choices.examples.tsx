import { ToolChoices } from './tool-choices';

const onToggle = () => {};

export const examples = {
  'none chosen': () => <ToolChoices name="tool" chosen={[]} onToggle={onToggle} />,
  'some chosen': () => <ToolChoices name="tool" chosen={['outlook', 'excel', 'gmail']} onToggle={onToggle} />,
  disabled: () => <ToolChoices name="tool" chosen={['outlook']} disabled onToggle={onToggle} />,
};
