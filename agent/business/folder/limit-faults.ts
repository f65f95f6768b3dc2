import type { Business } from '../business.ts';
import { overLimits } from '../limits.ts';
import type { Fault } from './fault.ts';

/** The tasks of a folder that are longer than a task may be, each as a fault of its file. */
export function limitFaults(business: Business): Fault[] {
  return business.tasks.flatMap((task) =>
    overLimits(task).map(({ message, mend }) => ({
      code: 'folder.over-limit',
      file: `tasks/${task.id}.md`,
      line: 1,
      message,
      mend,
    })),
  );
}
