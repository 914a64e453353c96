//! What a host may ask: commands, requests, answers, failure codes, TypeScript.
