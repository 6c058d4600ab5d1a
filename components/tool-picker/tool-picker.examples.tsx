import { tools } from '@/utils/tools';
import { ToolPicker } from './tool-picker';

const pick = () => {};

export const examples = {
  'nothing open': () => <ToolPicker open={{ by: 'nothing' }} tools={tools} onPick={pick} />,
  'a tool seen': () => <ToolPicker open={{ by: 'sighting', tool: 'outlook' }} tools={tools} onPick={pick} />,
  'a tool picked': () => <ToolPicker open={{ by: 'pick', tool: 'outlook' }} tools={tools} onPick={pick} />,
};
