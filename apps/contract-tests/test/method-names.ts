/** The methods of a client's resources that make one call, as `resource.verb`. */
export type MethodNames<Resources> = {
  [Resource in keyof Resources & string]: `${Resource}.${Calls<Resources[Resource]> & string}`;
}[keyof Resources & string];

/** Methods that iterate return no promise. */
type Calls<Methods> = {
  [Verb in keyof Methods]: Methods[Verb] extends (...call: never) => Promise<unknown> ? Verb : never;
}[keyof Methods];

/** The operations that are called. The others are deliveries, which the vendor sends. */
export type CalledOperations<Operations> = Exclude<keyof Operations, `${string}.receive${string}`>;
