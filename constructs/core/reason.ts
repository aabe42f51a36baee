/** Annotation that says why an object may do what a rule otherwise refuses. */
export const reasonAnnotation = 'homelab.local/reason';
