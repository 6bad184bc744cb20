"""Examinations on paper: question papers, answer sheets, keys, marking sheets and the interviewer's booklet as PDF."""
