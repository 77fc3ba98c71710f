import {type TriageResult} from './result.js';

export function renderTriage({exception, log}: TriageResult): string {
	const heading = exception ? [exception.id, `  ${exception.explanation}`] : [];
	const entries = log.map(({exception: id, status, by, at, note}) =>
		[
			`${at}  ${status === 'open' ? 'reopened' : status} by ${by}`,
			note,
			exception ? '' : id,
		]
			.filter(Boolean)
			.join('  '),
	);
	return [...heading, ...(entries.length > 0 ? entries : ['no entries'])].join(
		'\n',
	);
}
