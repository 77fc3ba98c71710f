import {expect, test} from 'vitest';
import {maskControls} from '../../source/terminal/mask-controls.js';

test('masks control characters with marks of one column', () => {
	expect(maskControls('a\u001Bb\u009Bc\u007F')).toBe('a␛b�c␡');
	expect(maskControls('zero\u200Bwidth')).toBe('zero\u200Bwidth');
});
