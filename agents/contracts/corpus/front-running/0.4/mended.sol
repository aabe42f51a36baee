// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// Whoever finds what hashes to the lock takes the prize, and nobody can send another's answer.
contract Riddle {
    bytes32 public lock;
    bool public solved;
    mapping(address => bytes32) private sealedAnswers;
    mapping(address => uint256) private sealedAt;

    constructor(bytes32 hash) public payable {
        lock = hash;
    }

    function commit(bytes32 answerSeal) external {
        sealedAnswers[msg.sender] = answerSeal;
        sealedAt[msg.sender] = block.number;
    }

    function solve(string answer) external {
        require(!solved, "late");
        require(block.number > sealedAt[msg.sender] + 5, "too early");
        require(keccak256(abi.encodePacked(answer, msg.sender)) == sealedAnswers[msg.sender], "not sealed");
        require(keccak256(abi.encodePacked(answer, address(this))) == lock, "wrong");
        solved = true;
        msg.sender.transfer(address(this).balance);
    }
}
