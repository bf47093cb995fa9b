import type { Ranking } from '../ranking.js';
import type { Directories } from '../../outcome/place/workspace-file.js';

/** An uploaded artifact. */
export interface UploadedArtifact {
  readonly name: string;
  /** Its page, if known. */
  readonly url?: string | undefined;
}

/** The context of the runs that a summary shows. */
export interface SummaryOptions extends Directories {
  /** A page that shows a line of a file; the file is relative to the workspace. */
  readonly sourceUrl?: ((file: string, line: number | undefined) => string | undefined) | undefined;
  /** The artifacts with the runs' complete logs, and their cards. */
  readonly logs?: UploadedArtifact | undefined;
  readonly cards?: UploadedArtifact | undefined;
  /** Whether it is for people who review a change: a single run's details are collapsed, and several runs' details are omitted. */
  readonly isShort?: boolean | undefined;
  /** What makes a run better than its base run. */
  readonly ranking?: Ranking | undefined;
  /** The summary's heading. */
  readonly title?: string | undefined;
  /** The summary's UTF-8 size stays below this many bytes. Default: 900 KiB, because GitHub drops a step's summary above 1 MiB. */
  readonly maxBytes?: number | undefined;
}
