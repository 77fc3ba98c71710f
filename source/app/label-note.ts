import {type TriageStatus} from '../domain/triage.js';

/** What a note is asked for with. */
export function labelNote(status: TriageStatus): string {
	return status === 'dismissed' ? 'why dismiss it' : 'what explains it';
}
