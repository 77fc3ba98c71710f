import {UserError} from '../domain/user-error.js';

/** Why something was not done. Only what a person can mend is said; anything else is a fault, and thrown again. */
export function describeRefusal(error: unknown): string {
	if (error instanceof UserError) {
		return error.message;
	}

	throw error;
}
