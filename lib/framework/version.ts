/** The version of the plan's data, semantic: a new major where a field changes, a minor where a record does. */
export const frameworkVersion = '1.0.0';
