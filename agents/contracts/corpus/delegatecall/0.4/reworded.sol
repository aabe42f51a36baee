// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

contract Shell {
    address internal core;
    address internal author;

    constructor() public {
        author = msg.sender;
    }

    function plug(address next) public {
        core = next;
    }

    function forward(bytes payload) public returns (bool) {
        address to = core;
        bool fine = to.delegatecall(payload);
        if (!fine) {
            revert("failed");
        }
        return fine;
    }
}
