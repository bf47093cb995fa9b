import type { Ranking } from '../ranking.js';
import type { Directories } from '../../outcome/place/workspace-file.js';

/** An artifact that was uploaded. */
export interface UploadedArtifact {
  readonly name: string;
  /** Where it can be downloaded, when that is known. */
  readonly url?: string | undefined;
}

/** The surroundings of the runs that a summary shows. */
export interface SummaryOptions extends Directories {
  /** A page that shows a line of a file, which is relative to the workspace. */
  readonly sourceUrl?: ((file: string, line: number | undefined) => string | undefined) | undefined;
  /** What holds the runs' full logs, and their cards. */
  readonly logs?: UploadedArtifact | undefined;
  readonly cards?: UploadedArtifact | undefined;
  /** Whether it is for people who review a change: details of a single run are folded, those of several are left out. */
  readonly isShort?: boolean | undefined;
  /** What makes a run better than its base run. */
  readonly ranking?: Ranking | undefined;
  /** Its heading. */
  readonly title?: string | undefined;
  /** The summary's size in bytes of UTF-8 is kept below this. Default is 900 KiB: GitHub drops a step's summary above 1 MiB. */
  readonly mostBytes?: number | undefined;
}
