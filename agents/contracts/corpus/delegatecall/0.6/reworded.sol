// SPDX-License-Identifier: MIT
pragma solidity ^0.6.8;

contract Shell {
    address internal core;
    address internal author;

    constructor() public {
        author = msg.sender;
    }

    function plug(address next) public {
        core = next;
    }

    function forward(bytes memory payload) public returns (bool) {
        address to = core;
        (bool fine, ) = to.delegatecall(payload);
        if (!fine) {
            revert("failed");
        }
        return fine;
    }
}
