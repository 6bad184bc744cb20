"""The person's progress: plain values, the charts made of them, the room, and the printed sheet."""
