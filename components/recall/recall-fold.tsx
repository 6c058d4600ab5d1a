import { useState } from 'preact/hooks';
import { recallQueue } from '@/utils/learning';
import { RecallQueue, type RecallQueueProps } from './recall-queue';

/** The questions of the day, folded below the tips; nothing where none was waiting when the page came. */
export function RecallFold(props: RecallQueueProps) {
  const { tips, history, now } = props;
  const [waiting] = useState(() => recallQueue(tips, history, now).length);
  if (waiting === 0) return null;
  return (
    <details class="recall-fold">
      <summary>{waiting === 1 ? 'A question for today' : `${waiting} questions for today`}</summary>
      <RecallQueue {...props} />
    </details>
  );
}
