import process from 'node:process';
import {holdLock} from '../../store/hold-lock.js';

/** Keeps a store locked until its input ends. */
const release = holdLock(process.argv[2]!);
process.stdin.resume().on('end', release);
console.log('locked');
