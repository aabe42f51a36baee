// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

/// Runs modules on behalf of its members.
contract ModuleHost {
    address public head;
    uint256 public runs;
    mapping(address => bool) public known;

    constructor() {
        head = msg.sender;
    }

    function allow(address module) external {
        require(msg.sender == head, "head only");
        known[module] = true;
    }

    function run(address module, bytes calldata input) external {
        require(msg.sender == head, "head only");
        require(known[module], "unknown module");
        runs = runs + 1;
        (bool ok, ) = module.delegatecall(input);
        require(ok, "module failed");
    }
}
