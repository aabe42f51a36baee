// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// Runs modules on behalf of its members.
contract ModuleHost {
    address public head;
    uint256 public runs;

    constructor() public {
        head = msg.sender;
    }

    function run(address module, bytes input) external {
        runs = runs + 1;
        bool ok = module.delegatecall(input);
        require(ok, "module failed");
    }
}
