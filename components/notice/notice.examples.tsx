import { Notice } from './notice';

export const examples = {
  alert: () => <Notice kind="alert">The database can't be opened. Restart the browser.</Notice>,
  status: () => (
    <Notice kind="status">
      Deleted. <button type="button">Undo</button>
    </Notice>
  ),
};
