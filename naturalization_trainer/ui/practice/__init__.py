"""The screens of practice, put together by the rooms."""
