// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

export interface paths {
  "/v1/campaigns/{id}/contacts/{contact_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The campaign.
         * @example cmp_abc123
         */
        id: string;
        /**
         * @description The contact to unenrol.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Unenrol a contact from a campaign
     * @description Ends the enrolment. Sends of this campaign to this contact that are still scheduled are cancelled; messages already dispatched are not recalled. No webhook is documented for it.
     */
    delete: operations["campaigns.removeContact"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/bulk-delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete up to 500 contacts for good
     * @description Removes the contacts and their direct properties permanently. Activities, notes and tasks stay in the timeline and lose their reference to the contact. Each deletion fires `contact.deleted`. Ids that are no contact of this workspace are counted, not refused. To keep the history on another contact, merge instead of deleting.
     */
    post: operations["contacts.bulkDelete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a contact for good
     * @description Removes the contact from the workspace permanently. What an id answers that is unknown, or was deleted before, is not documented.
     */
    delete: operations["contacts.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/lists/{list_id}/contacts/{contact_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The list.
         * @example l1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        list_id: string;
        /**
         * @description The contact to take off the list.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a contact off a list
     * @description Ends the membership and nothing else: the contact stays in the workspace and on its other lists. Fires `list.contacts_removed`.
     */
    delete: operations["lists.removeContact"];
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
     * @description One contact a bulk deletion could not delete. The pages list no codes for this place.
     * @example {
     *       "contact_id": "456e7890-a1b2-34c5-d678-901234567890",
     *       "code": "delete_failed",
     *       "message": "The contact could not be deleted."
     *     }
     */
    BulkDeleteFailure: {
      /** @description The contact that is still there. */
      contact_id: string;
      /** @description Why, for programs. */
      code: string;
      /** @description Why, for people. */
      message: string;
    };
    BulkDeleteRequest: {
      /** @description The contacts to delete, at most 500. */
      contact_ids: string[];
      /**
       * @description When `true`, the input is checked and counted and nothing changes.
       * @default false
       */
      dry_run?: boolean;
    };
    /**
     * @description What became of each id of a bulk deletion, in counts. A partial success is a success.
     * @example {
     *       "deleted_count": 2,
     *       "not_found_count": 0,
     *       "errors": []
     *     }
     */
    BulkDeleteResult: {
      /** @description Contacts deleted; in a dry run, contacts that would be. */
      deleted_count: number;
      /** @description Ids of the request that are no contact of this workspace. */
      not_found_count: number;
      /** @description The contacts that could not be deleted. */
      errors: components["schemas"]["BulkDeleteFailure"][];
    };
    /**
     * @description Confirms that one contact is no longer enrolled in one campaign.
     * @example {
     *       "removed": true,
     *       "campaign_id": "cmp_abc123",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    CampaignContactRemoval: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      removed: true;
      /** @description The campaign. */
      campaign_id: string;
      /** @description The contact that was unenrolled. */
      contact_id: string;
    };
    /**
     * @description Confirms that one contact is gone.
     * @example {
     *       "deleted": true,
     *       "id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    ContactDeletion: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      deleted: true;
      /** @description The contact that was deleted. */
      id: string;
    };
    /**
     * @description More about the cause, such as a message per field.
     * @example {
     *       "fields": {
     *         "name": "Must be unique"
     *       }
     *     }
     */
    ErrorDetails: {
      [key: string]: unknown;
    };
    /**
     * @description What went wrong, for people. The wording is not part of the contract.
     * @example Duplicate list name.
     */
    ErrorMessage: string;
    /**
     * @description Confirms that one contact is no longer on one list. The contact itself is untouched.
     * @example {
     *       "removed": true,
     *       "list_id": "l1b2c3d4-e5f6-7890-abcd-ef1234567890",
     *       "contact_id": "123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    ListContactRemoval: {
      /**
       * @description Always `true`; a failure is an error reply.
       * @constant
       */
      removed: true;
      /** @description The list. */
      list_id: string;
      /** @description The contact whose membership ended. */
      contact_id: string;
    };
  };
  responses: {
    /** @description The key lacks the permission the operation names in `x-permission`. */
    InsufficientPermissions: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_permissions";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is unknown, revoked or expired. */
    InvalidKey: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "invalid_key";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key lacks the permission the operation names in `x-permission`. */
    MeteredInsufficientPermissions: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "insufficient_permissions";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The key is unknown, revoked or expired. */
    MeteredInvalidKey: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "invalid_key";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The workspace has used up its requests for this minute or day. */
    MeteredRateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
        "X-Request-ID": components["headers"]["MeteredRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "rate_limited";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
    /** @description The workspace has used up its requests for this minute or day. */
    RateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "X-Request-ID": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          error: {
            /** @enum {string} */
            code: "rate_limited";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
          };
        };
      };
    };
  };
  parameters: {
    /**
     * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
     * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
     */
    IdempotencyKey: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Requests allowed in the current window.
     * @example 1000
     */
    MeteredRateLimitLimit: number;
    /**
     * @description Requests left in the current window.
     * @example 995
     */
    MeteredRateLimitRemaining: number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1708905600
     */
    MeteredRateLimitReset: number;
    /**
     * @description Identifies this exchange towards LeadLex support; different on every reply.
     * @example req_01HY1K0E7V8Q0YXH7DSTX5B3CA
     */
    MeteredRequestId: string;
    /**
     * @description Requests allowed in the current window.
     * @example 1000
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in the current window.
     * @example 995
     */
    RateLimitRemaining: number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1708905600
     */
    RateLimitReset: number;
    /**
     * @description Identifies this exchange towards LeadLex support; different on every reply.
     * @example req_01HY1K0E7V8Q0YXH7DSTX5B3CA
     */
    RequestId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "campaigns.removeContact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The campaign.
         * @example cmp_abc123
         */
        id: string;
        /**
         * @description The contact to unenrol.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact is no longer enrolled. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CampaignContactRemoval"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such campaign, or the contact is not enrolled in it. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "campaign_not_found" | "enrollment_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
  "contacts.bulkDelete": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes repeating the call safe: within 24 hours the same key returns the result of the first call. A random UUID is the usual value.
         * @example 0b9f3c6e-5d0a-4a53-9d5b-1f0d7f0a2c11
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkDeleteRequest"];
      };
    };
    responses: {
      /** @description Every id was looked at; the counts say what became of them. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["BulkDeleteResult"];
          };
        };
      };
      /** @description The request names more than 500 ids, or has no `contact_ids`. */
      400: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["MeteredRateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["MeteredRateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["MeteredRateLimitReset"];
          "X-Request-ID": components["headers"]["MeteredRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "validation_error";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      401: components["responses"]["MeteredInvalidKey"];
      403: components["responses"]["MeteredInsufficientPermissions"];
      429: components["responses"]["MeteredRateLimited"];
    };
  };
  "contacts.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The contact.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact is gone. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ContactDeletion"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      429: components["responses"]["RateLimited"];
    };
  };
  "lists.removeContact": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The list.
         * @example l1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        list_id: string;
        /**
         * @description The contact to take off the list.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        contact_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact is off the list. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ListContactRemoval"];
          };
        };
      };
      401: components["responses"]["InvalidKey"];
      403: components["responses"]["InsufficientPermissions"];
      /** @description There is no such list, or the contact is not on it. */
      404: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          "X-Request-ID": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            error: {
              /** @enum {string} */
              code: "list_not_found" | "membership_not_found";
              message: components["schemas"]["ErrorMessage"];
              details?: components["schemas"]["ErrorDetails"];
            };
          };
        };
      };
      429: components["responses"]["RateLimited"];
    };
  };
}
