import { tools } from '@/utils/tools';
import { ToolPicker, type ToolPickerProps } from './tool-picker';

const props: Omit<ToolPickerProps, 'open'> = { tools, recent: [], onPick: () => {} };

export const examples = {
  'nothing open': () => <ToolPicker {...props} open={{ by: 'nothing' }} />,
  'a tool seen': () => <ToolPicker {...props} open={{ by: 'sighting', tool: 'outlook' }} />,
  'a tool picked': () => <ToolPicker {...props} open={{ by: 'pick', tool: 'outlook' }} recent={['outlook', 'word']} />,
};
