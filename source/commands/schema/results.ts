import {type GenericSchema} from 'valibot';
import {errorResult} from '../shapes/error.js';
import {analyseResult} from '../analyse/result.js';
import {backupResult} from '../backup/result.js';
import {briefResult} from '../brief/result.js';
import {checkResult} from '../check/result.js';
import {compareResult} from '../compare/result.js';
import {completionResult} from '../completion/result.js';
import {coverageResult} from '../coverage/result.js';
import {exceptionsResult} from '../exceptions/result.js';
import {exportResult} from '../export/result.js';
import {figuresResult} from '../figures/result.js';
import {findResult} from '../find/result.js';
import {importResult} from '../import/result.js';
import {listResult} from '../list/result.js';
import {overviewResult} from '../overview/result.js';
import {rebaseResult} from '../rebase/result.js';
import {reviewResult} from '../review/result.js';
import {showResult} from '../show/result.js';
import {statusResult} from '../status/result.js';
import {triageResult} from '../triage/result.js';

/** The definitions that type every command's answer, by command; `error` is what any of them answers when it fails. */
export const results: Readonly<Record<string, GenericSchema>> = {
	analyse: analyseResult,
	backup: backupResult,
	brief: briefResult,
	check: checkResult,
	compare: compareResult,
	completion: completionResult,
	coverage: coverageResult,
	error: errorResult,
	exceptions: exceptionsResult,
	export: exportResult,
	figures: figuresResult,
	find: findResult,
	import: importResult,
	list: listResult,
	overview: overviewResult,
	rebase: rebaseResult,
	review: reviewResult,
	show: showResult,
	status: statusResult,
	triage: triageResult,
};
