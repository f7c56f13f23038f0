"""Measurements that are written into closing notes. Nothing here is a test."""
