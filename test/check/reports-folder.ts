import path from 'node:path';

/** Where the reports' texts stand beside a checkout that has them. They are not part of the project. */
export const reportsFolder = path.resolve('..', 'shared', 'reports');
