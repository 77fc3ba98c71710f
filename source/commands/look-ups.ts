import {command as analyse} from './analyse/command.js';
import {command as backup} from './backup/command.js';
import {command as check} from './check/command.js';
import {command as compare} from './compare/command.js';
import {command as completion} from './completion/command.js';
import {command as coverage} from './coverage/command.js';
import {command as exceptions} from './exceptions/command.js';
import {command as exportData} from './export/command.js';
import {command as figures} from './figures/command.js';
import {command as find} from './find/command.js';
import {command as list} from './list/command.js';
import {command as overview} from './overview/command.js';
import {command as rebase} from './rebase/command.js';
import {command as review} from './review/command.js';
import {command as schema} from './schema/command.js';
import {command as show} from './show/command.js';
import {command as status} from './status/command.js';
import {command as triage} from './triage/command.js';

/** The commands that share most of their code: one file of the built program, which is opened in the time of one. */
export const lookUps = {
	overview,
	list,
	show,
	find,
	figures,
	exceptions,
	triage,
	compare,
	coverage,
	analyse,
	rebase,
	review,
	check,
	export: exportData,
	backup,
	status,
	schema,
	completion,
};
