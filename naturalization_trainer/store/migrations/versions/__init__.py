"""One migration a step, numbered as `user_version` counts. What stands here is never changed, only added to."""
