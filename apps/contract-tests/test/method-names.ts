/** The methods of a client's resources, as `resource.verb`. */
export type MethodNames<Resources> = {
  [Resource in keyof Resources & string]: `${Resource}.${keyof Resources[Resource] & string}`;
}[keyof Resources & string];
