import {type BuildOptions} from 'esbuild';

export declare const plainOptions: BuildOptions;
export declare const options: BuildOptions;
