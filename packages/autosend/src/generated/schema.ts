// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

export interface paths {
  "/contact-lists/{contactListId}/contacts/remove": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The list to take contacts off. The global list is refused; delete the contact instead.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        contactListId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take contacts off a list
     * @description Names the contacts either by `emails` or by `contactIds`, never both. The contacts stay in the project and on their other lists. The page lists no errors; those below are the ones of the general error page.
     */
    post: operations["contactLists.removeContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description What became of each contact of the request, in counts. A partial success is a success.
     * @example {
     *       "removed": 2,
     *       "notInList": 0,
     *       "errors": []
     *     }
     */
    ContactListRemoval: {
      /** @description Contacts taken off the list. */
      removed: number;
      /** @description Contacts of the request that were not on the list. */
      notInList: number;
      /** @description Contacts that could not be removed. The pages do not show what an entry holds. */
      errors: {
        [key: string]: unknown;
      }[];
    };
    /**
     * @example {
     *       "field": "email",
     *       "message": "Invalid email format"
     *     }
     */
    ErrorDetail: {
      /** @description The field that was refused. */
      field: string;
      /** @description Why. */
      message: string;
    };
    /**
     * @description The fields that were refused.
     * @example [
     *       {
     *         "field": "email",
     *         "message": "Invalid email format"
     *       }
     *     ]
     */
    ErrorDetails: components["schemas"]["ErrorDetail"][];
    /**
     * @description What went wrong, for people. The wording is not part of the contract.
     * @example Validation failed
     */
    ErrorMessage: string;
    /**
     * @example {
     *       "emails": [
     *         "jane@example.com",
     *         "john@example.com"
     *       ]
     *     }
     */
    RemoveContactsByEmail: {
      /** @description E-mail addresses of the contacts. Not together with `contactIds`. */
      emails: string[];
    };
    /**
     * @example {
     *       "contactIds": [
     *         "60d5ec49f1b2c72d9c8b1111",
     *         "60d5ec49f1b2c72d9c8b2222"
     *       ]
     *     }
     */
    RemoveContactsById: {
      /** @description Ids of the contacts. Not together with `emails`. */
      contactIds: string[];
    };
    /** @description The contacts to take off the list, named either by e-mail address or by id. */
    RemoveContactsRequest: components["schemas"]["RemoveContactsByEmail"] | components["schemas"]["RemoveContactsById"];
    /**
     * @description Seconds to wait before the next request. The pages name the field and do not show whether it stands beside or inside `error`, so both places are accepted.
     * @example 1
     */
    RetryAfter: number;
  };
  responses: {
    /** @description The key may not do this, or a limit of the plan is reached. */
    Forbidden: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "FORBIDDEN";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The resource does not exist, was deleted, or belongs to another project. */
    NotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "NOT_FOUND";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The subscription has expired, a payment was declined, or there is another billing problem. */
    PaymentRequired: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "PLAN_UPGRADE_REQUIRED" | "PAYMENT_REQUIRED";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key has made more requests than it is allowed per second. */
    RateLimitExceeded: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          retryAfter?: components["schemas"]["RetryAfter"];
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "RATE_LIMIT_EXCEEDED";
            details?: components["schemas"]["ErrorDetails"];
            retryAfter?: components["schemas"]["RetryAfter"];
          };
        };
      };
    };
    /** @description AutoSend failed. */
    ServerError: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code?: "SERVER_ERROR";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is missing, malformed, unknown or expired. */
    Unauthorized: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "UNAUTHORIZED";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The request is malformed, or a field is missing, too long or of the wrong type. */
    ValidationFailed: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          /** @constant */
          success: false;
          error: {
            message: components["schemas"]["ErrorMessage"];
            /** @enum {string} */
            code: "VALIDATION_FAILED";
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
  };
  parameters: {
    /**
     * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
     * @example 60d5ec49f1b2c72d9c8b4500
     */
    ProjectId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Requests allowed in the current window.
     * @example 120
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in the current window.
     * @example 115
     */
    RateLimitRemaining: number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1696075200
     */
    RateLimitReset: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "contactLists.removeContacts": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The project to work in. Needed with an account key (`ASA_…`), which is not bound to one project.
         * @example 60d5ec49f1b2c72d9c8b4500
         */
        "x-project-id"?: components["parameters"]["ProjectId"];
      };
      path: {
        /**
         * @description The list to take contacts off. The global list is refused; delete the contact instead.
         * @example 60d5ec49f1b2c72d9c8b4567
         */
        contactListId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RemoveContactsRequest"];
      };
    };
    responses: {
      /** @description Every contact was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always `true`; a failure is an error reply.
             * @constant
             */
            success: true;
            data: components["schemas"]["ContactListRemoval"];
          };
        };
      };
      400: components["responses"]["ValidationFailed"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimitExceeded"];
      500: components["responses"]["ServerError"];
    };
  };
}
