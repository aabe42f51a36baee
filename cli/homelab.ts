#!/usr/bin/env node
console.log('homelab');
