/**
 * How Graph refuses. Codes and wordings are Graph's own: recorded bodies (`errors.json` of the project's data), MSG errors.md,
 * and error bodies quoted in public issues, named at each.
 */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const badRequest = (message: string) => new Refusal(400, 'BadRequest', message);

export const unsupported = (message: string) => new Refusal(400, 'Request_UnsupportedQuery', message);

/** What Graph says to `$orderby` where it cannot sort. */
export const unsortable = () => unsupported('Sorting not supported for current query.');

export const unauthenticated = (message: string) => new Refusal(401, 'InvalidAuthenticationToken', message);

export const denied = () =>
  new Refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

export const absent = (id: string) =>
  new Refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const methodNotAllowed = () =>
  new Refusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');

/** zerotrustassessment, Graph PowerShell and others quote it; the routing refuses before any permission is looked at. */
export const unknownSegment = (segment: string) => badRequest(`Resource not found for the segment '${segment}'.`);

/** microsoftgraph/msgraph-beta-sdk-dotnet issue 563. */
export const unknownSelect = (property: string, type: string) =>
  badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${property}' on type 'microsoft.graph.${type}'.`,
  );

/** microsoftgraph/microsoft-graph-docs-contrib issue 4133 (2020: the bare words), OpenAEV-Platform/collectors issue 564. */
export const invalidFilter = (why: string) => badRequest(`Invalid filter clause: ${why}`);

/** The same words whether a property cannot be filtered at all or only by an advanced query: msgraph-sdk-javascript issue 355. */
export const unfilterable = (property: string, type: string) => {
  const [path = '', lambda] = property.split('/any(');
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  return unsupported(
    lambda === undefined
      ? `Unsupported or invalid query filter clause specified for property '${path}' of resource '${name}'.`
      : `Complex query on property ${path} is not supported.`,
  );
};

/** MSG advanced-queries.md, there for `endsWith`. */
export const needsAdvanced = (operator: string) =>
  unsupported(
    `Operator '${operator}' is not supported because the required parameters might be missing. Try adding $count=true ` +
      'query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information',
  );
